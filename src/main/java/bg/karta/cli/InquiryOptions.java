package bg.karta.cli;

import bg.karta.coverage.GivenTerms;
import bg.karta.coverage.Inquiry;
import bg.karta.coverage.OpeningCosts;
import bg.karta.coverage.TermsBook;
import bg.karta.intake.SettingsFile;
import bg.karta.money.Currency;
import bg.karta.output.Table;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of what-if commands: the day, the services, on what terms new ones are opened. */
final class InquiryOptions implements Subcommand.Group {
  /** A value for one service, {@code ДСХ=5}, or for all, {@code 5}. */
  private static final Pattern FOR_SERVICE = Pattern.compile("(?:(.+)=)?([^=]+)");

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  private final OnDay onDay = new OnDay();
  private final TableOutput output = new TableOutput();

  private final OptionSpec services =
      Options.several(String.class, "SERVICE", "whatIfService", "-s", "--service");
  private final OptionSpec costs =
      Options.several(String.class, "SERVICE=AMOUNT", "cost", "--cost");
  private final OptionSpec steps =
      Options.several(String.class, "[SERVICE=]PLACES", "step", "--step");
  private final OptionSpec sizes =
      Options.several(String.class, "[SERVICE=]FROM..TO", "size", "--size");
  private final OptionSpec file = Options.file("FILE", "costs", "--costs");
  private final MoneyCurrency currency = new MoneyCurrency("currencyOfDay");

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(List.of(services, costs, steps, sizes, file));
    all.addAll(currency.arguments());
    all.addAll(onDay.arguments());
    all.addAll(output.arguments());
    return all;
  }

  /** Answers a question about the register and prints the answer. */
  int print(Karta karta, Function<Inquiry, Table> answer) throws IOException {
    output.print(karta, Registers.read(karta, database -> answer.apply(inquiry(karta, database))));
    return ExitCode.OK;
  }

  private Inquiry inquiry(Karta karta, Database database) {
    LocalDate day = onDay.day(karta);
    Currency asked = currency.of(day.getYear());
    List<String> codes =
        Options.all(services).stream()
            .map(named -> CoverageOptions.service(database, named))
            .distinct()
            .toList();
    TermsBook terms = new TermsBook(database, day, asked, terms(database));
    return new Inquiry(database, day, codes, terms, karta.messages());
  }

  private List<GivenTerms> terms(Database database) {
    List<GivenTerms> terms = new ArrayList<>();
    @Nullable Path given = file.getValue();
    if (given != null) {
      terms.addAll(ofFile(database, given));
    }
    Set<@Nullable String> costed = new HashSet<>();
    for (String text : Options.all(costs)) {
      ForService cost = ForService.of(database, text, "failure.whatif.cost-option");
      verifyFirst(costed, cost, "--cost", text);
      terms.add(cost(cost, text));
    }
    Set<@Nullable String> stepped = new HashSet<>();
    for (String text : Options.all(steps)) {
      ForService step = ForService.of(database, text, "failure.whatif.step");
      verifyFirst(stepped, step, "--step", text);
      terms.add(
          GivenTerms.step(
              step.service(), Amounts.whole(step.value(), "failure.whatif.step", text)));
    }
    Set<@Nullable String> sized = new HashSet<>();
    for (String text : Options.all(sizes)) {
      ForService size = ForService.of(database, text, "failure.whatif.size-option");
      verifyFirst(sized, size, "--size", text);
      terms.add(size(size, text));
    }
    return terms;
  }

  private static List<GivenTerms> ofFile(Database database, Path file) {
    Set<String> named = new HashSet<>();
    List<GivenTerms> terms = new ArrayList<>();
    for (SettingsFile.SettingsRow<OpeningCosts> line :
        SettingsFile.read(file, OpeningCosts.class)) {
      String code = codeOf(database, file, line);
      // The file knows a service twice by what is written; a code and a name may be the same one.
      if (!named.add(code)) {
        throw new Failure(Failure.Kind.INPUT, "settings.twice", file.toString(), line.row(), code);
      }
      terms.add(line.record().terms(code));
    }
    return terms;
  }

  private static String codeOf(
      Database database, Path file, SettingsFile.SettingsRow<OpeningCosts> line) {
    try {
      return CoverageOptions.service(database, line.record().service());
    } catch (Failure unknown) {
      throw new Failure(Failure.Kind.INPUT, "settings.row", file.toString(), line.row(), unknown);
    }
  }

  private static void verifyFirst(
      Set<@Nullable String> named, ForService value, String option, String text) {
    if (!named.add(value.service())) {
      throw new Failure(Failure.Kind.USAGE, "failure.whatif.option-twice", option, text);
    }
  }

  private static GivenTerms cost(ForService cost, String text) {
    if (cost.service() == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.whatif.cost-option", text);
    }
    return GivenTerms.cost(cost.service(), Amounts.sum(cost.value(), "failure.whatif.cost-option"));
  }

  private static GivenTerms size(ForService size, String text) {
    Matcher matcher = SIZE.matcher(size.value());
    if (!matcher.matches()) {
      throw new Failure(Failure.Kind.USAGE, "failure.whatif.size-option", text);
    }
    return GivenTerms.size(
        size.service(), Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  /** A value and the code of the service that it is for, or null for all. */
  private record ForService(@Nullable String service, String value) {
    static ForService of(Database database, String text, String key) {
      Matcher matcher = FOR_SERVICE.matcher(text);
      if (!matcher.matches()) {
        throw new Failure(Failure.Kind.USAGE, key, text);
      }
      String named = matcher.group(1);
      return new ForService(
          named == null ? null : CoverageOptions.service(database, named.strip()),
          matcher.group(2).strip());
    }
  }
}
