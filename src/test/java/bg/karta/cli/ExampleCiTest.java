package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The jobs of examples/ci: they are well formed, and their very command lines do what they say. */
class ExampleCiTest {
  private static final Path CI = Path.of("examples", "ci");

  @TempDir Path folder;

  @Test
  void the_workflow_pins_its_actions_and_runs_on_pull_requests() throws IOException {
    Map<?, ?> workflow = yaml("github-workflow.yml");

    // YAML 1.1, which SnakeYAML reads, takes the key "on" for true.
    assertThat(at(workflow, Boolean.TRUE, "pull_request", "paths"))
        .asList()
        .contains("submissions/**");
    assertThat(at(workflow, "permissions", "security-events")).isEqualTo("write");
    List<String> actions = new ArrayList<>();
    for (Map<?, ?> step : steps(workflow)) {
      assertThat(step.containsKey("uses")).isNotEqualTo(step.containsKey("run"));
      if (step.get("uses") instanceof String action) {
        actions.add(action);
      }
    }
    assertThat(actions)
        .hasSize(5)
        .allMatch(action -> action.matches("[\\w/-]+@v\\d+\\.\\d+\\.\\d+"));
    assertThat(actions).anyMatch(action -> action.startsWith("github/codeql-action/upload-sarif@"));
  }

  @Test
  void the_gitlab_job_reports_to_the_merge_request() throws IOException {
    Map<?, ?> job = (Map<?, ?>) at(yaml("gitlab-ci.yml"), "submissions");

    assertThat(at(job, "artifacts", "reports", "junit")).isEqualTo("report.xml");
    assertThat(at(job, "artifacts", "when")).isEqualTo("always");
    assertThat(at(job, "script")).asList().hasSize(1);
  }

  @Test
  void a_good_submission_passes_the_gate_and_a_bad_one_does_not() throws IOException {
    for (List<String> commands : List.of(ofGithub(), ofGitlab())) {
      for (String command : commands) {
        run(command, "good").ends(ExitCode.OK);
        run(command, "bad").ends(ExitCode.FINDINGS);
      }
    }
  }

  @Test
  void the_reports_are_there_and_the_lines_are_annotated() throws IOException {
    List<String> github = ofGithub();
    assertThat(github).hasSize(1);

    assertThat(run(github.get(0), "bad").out()).contains("::error file=", "::warning file=");

    assertThat(Files.readString(folder.resolve("report.sarif"))).contains("\"2.1.0\"");
    assertThat(Files.readString(folder.resolve("report.xml"))).contains("<testsuite");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("<html");
    assertThat(Files.readString(folder.resolve("report.json"))).contains("\"fingerprint\"");
  }

  private static List<String> ofGithub() throws IOException {
    return steps(yaml("github-workflow.yml")).stream()
        .map(step -> String.valueOf(step.get("run")).replace("\\\n", " ").strip())
        .filter(command -> command.startsWith("karta "))
        .toList();
  }

  private static List<String> ofGitlab() throws IOException {
    List<?> script = (List<?>) at(yaml("gitlab-ci.yml"), "submissions", "script");
    return script.stream().map(String::valueOf).toList();
  }

  /** Runs a job's command line as if its repository held a set of the examples. */
  private KartaRun run(String command, String set) throws IOException {
    // On a day of the examples, so that no later one changes what is found.
    List<String> args = new ArrayList<>(List.of("--on", "2026-01-31"));
    for (String word : command.split("\\s+")) {
      if (word.equals("submissions/*.csv")) {
        args.addAll(files(set));
      } else if (word.startsWith(".karta/")) {
        args.add(CI.resolve(word.substring(".karta/".length())).toString());
      } else {
        args.add(word.startsWith("report.") ? folder.resolve(word).toString() : word);
      }
    }
    args.remove("karta");
    args.remove("check");
    args.add(0, "check");
    String[] words = args.toArray(String[]::new);
    assertThat(words).noneMatch(word -> word.contains("*") || word.contains("$"));
    return KartaRun.in(folder, words);
  }

  private static List<String> files(String set) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples", "submissions", set))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static List<Map<?, ?>> steps(Map<?, ?> workflow) {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Object step : (List<?>) at(workflow, "jobs", "check", "steps")) {
      steps.add((Map<?, ?>) step);
    }
    return steps;
  }

  /** The value under a path of keys, which must be there. */
  private static Object at(Map<?, ?> map, Object... keys) {
    Object found = map;
    for (Object key : keys) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), Arrays.toString(keys));
    }
    return found;
  }

  private static Map<?, ?> yaml(String name) throws IOException {
    return new Yaml().load(Files.readString(CI.resolve(name)));
  }
}
