package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.help.Block;
import bg.karta.help.Page;
import bg.karta.help.TerminalPage;
import bg.karta.help.Topic;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code karta help}: the help of a command, or what is told of a topic. */
final class HelpCommand extends Subcommand {

  private final PositionalParamSpec topics =
      Options.parameters(String.class, "0..*", "COMMAND", "topic").build();

  HelpCommand(Session session) {
    super(session, "help");
    declare(topics);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() {
    List<String> words = Options.all(topics);
    Optional<Topic> topic = words.size() == 1 ? Topic.named(words.get(0)) : Optional.empty();
    topic.ifPresentOrElse(this::tell, () -> usage(words));
    out().flush();
    return ExitCode.OK;
  }

  private void tell(Topic topic) {
    Page page = topic.page(session().messages());
    List<Block> blocks = new ArrayList<>(page.blocks());
    if (Commands.all().containsKey(topic.id())) {
      blocks.add(new Block.Paragraph(session().messages().get("help.options", topic.id())));
    }
    out().print(TerminalPage.of(new Page(page.title(), blocks), width(), session().coloured()));
  }

  private void usage(List<String> words) {
    CommandLine found = spec().commandLine().getParent();
    if (words.isEmpty()) {
      // Where topics are listed, nothing need be said of where they are.
      found.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> topics());
    }
    for (String name : words) {
      CommandLine next = found.getSubcommands().get(name);
      if (next == null) {
        throw new Failure(
            Failure.Category.USAGE,
            "failure.usage.topic",
            String.join(" ", words),
            String.join(", ", Topic.ids()));
      }
      found = next;
    }
    found.usage(out());
  }

  private String topics() {
    Messages messages = session().messages();
    List<Block.Entry> rows =
        Arrays.stream(Topic.values())
            .map(topic -> new Block.Entry(topic.id(), topic.page(messages).title()))
            .toList();
    List<Block> list =
        List.of(new Block.Heading(messages.get("help.topics")), new Block.TwoColumns(rows));
    return "\n" + TerminalPage.of(list, width(), session().coloured());
  }

  private int width() {
    int told = Terminal.width(session().environment());
    return told == 0 ? TerminalPage.USUAL_WIDTH : told;
  }
}
