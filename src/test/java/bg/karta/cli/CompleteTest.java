package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.finding.Rule;
import bg.karta.kind.Kinds;
import bg.karta.rule.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell is told of the word at the cursor. */
final class CompleteTest {
  @TempDir Path dir;

  private List<String> candidates(String... words) {
    List<String> args = new ArrayList<>(List.of("complete", "--"));
    args.addAll(List.of(words));
    KartaRun run = KartaRun.in(dir, args.toArray(String[]::new)).ends(0);
    assertThat(run.err()).isEmpty();
    return run.out().lines().map(line -> line.split("\t")[0]).toList();
  }

  @Test
  void commands_are_offered_and_what_is_hidden_is_not() {
    assertThat(candidates("")).contains("import", "check", "coverage").doesNotContain("complete");
    assertThat(candidates("imp")).containsExactly("import");
    assertThat(candidates("coverage", "wh")).containsExactly("what-if");
    assertThat(candidates("nothing", "")).doesNotContain("--db");
  }

  @Test
  void every_rule_and_kind_is_offered_without_being_spelled_out_anywhere() {
    List<String> rules = RuleBook.load().rules().stream().map(Rule::id).toList();
    assertThat(candidates("explain", ""))
        .containsAll(rules)
        .contains("child-services", "trained-module")
        .doesNotHaveDuplicates();
    assertThat(candidates("kinds", "")).containsExactlyElementsOf(Kinds.names().toList());
    assertThat(candidates("import", "-k", "")).containsExactlyElementsOf(Kinds.names().toList());
    assertThat(candidates("check", "--severity", "licence-expired"))
        .containsExactly("licence-expired=");
    assertThat(candidates("check", "--severity", "licence-expired=w"))
        .containsExactly("licence-expired=warning");
  }

  @ParameterizedTest
  @CsvSource({
    "coverage --service ДСХ, ДСХ",
    "coverage explain BLG03 ДЦПЛУ, ДЦПЛУ",
    "referrals --municipality SOF46, SOF46",
    "licences may 1 --kind RES, RES",
    "--lang=b, --lang=bg",
    "--lang b, bg",
    "coverage --by obl, oblast",
    "check --on 2026-01-31 --against-, ",
  })
  void a_value_is_known_by_what_it_is_for(String line, String expected) {
    assertThat(candidates(line.split(" ")))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void files_are_left_to_the_shell() {
    assertThat(candidates("import", "de")).containsExactly(":files");
    assertThat(candidates("--db", "")).containsExactly(":files");
  }

  @Test
  void what_the_register_holds_is_looked_up_there() {
    assertThat(candidates("coverage", "what-if", "services", "--close", "П")).isEmpty();
    String good = "examples/submissions/good/";
    KartaRun.in(dir, "import", good + "provider.csv", good + "service.csv").ends(0);
    assertThat(candidates("coverage", "what-if", "services", "--close", "П"))
        .containsExactly("П-001", "П-002");
    assertThat(candidates("licences", "may", "0009900")).containsExactly("000990011");
    assertThat(candidates("undo", "")).containsExactly("1");
  }

  @Test
  void bash_takes_what_is_offered() throws IOException, InterruptedException {
    Path karta = dir.resolve("karta");
    Files.writeString(
        karta, "#!/bin/sh\nfor word; do printf 'a%s=\\tsays\\n' \"$word\"; done; echo :files\n");
    assertThat(karta.toFile().setExecutable(true)).isTrue();
    String script =
        ". completions/karta.bash; COMP_LINE='karta one two=x'; COMP_POINT=15; _karta;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                script
                    .replace("'karta one", "'" + karta + " one")
                    .replace("COMP_POINT=15", "COMP_POINT=${#COMP_LINE}"))
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    assertThat(out.lines()).containsExactly("acomplete=", "a--=", "aone=", "atwo=x=");
  }
}
