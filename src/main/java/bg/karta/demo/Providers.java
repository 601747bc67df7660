package bg.karta.demo;

import bg.karta.kind.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The providers of the demo: every municipality, the state, and 400 who need licences, all of them
 * obviously invented.
 */
final class Providers {
  private static final int LICENSED = 400;
  private static final int BRANCHES = 2;
  private static final int STATE_NUMBER = 900;
  private static final char CYRILLIC_EM = '\u041c';
  private static final char LATIN_EM = 'M';
  private static final List<String> WORDS =
      List.of(
          "СЛЪНЦЕ",
          "НАДЕЖДА",
          "ГРИЖА",
          "ПОДКРЕПА",
          "ДОМ",
          "СВЕТЛИНА",
          "ЗАЕДНО",
          "ЛИПА",
          "ИЗВОР",
          "ПЪТЕКА",
          "МОСТ",
          "ДЪГА");

  /** The pattern of a name beside how many in a hundred licensed providers follow it. */
  private record NamePattern(String pattern, int percent) {}

  /** Legal forms about as often as among the providers of the agency's register. */
  private static final List<NamePattern> FORMS =
      List.of(
          new NamePattern("\"ДЕМО %s\" ЕООД", 36),
          new NamePattern("СДРУЖЕНИЕ \"ДЕМО %s\"", 64),
          new NamePattern("ФОНДАЦИЯ \"ДЕМО %s\"", 86),
          new NamePattern("\"ДЕМО %s\" ООД", 97),
          new NamePattern("ЕТ \"ДЕМО %s\"", 100));

  private final List<LocalProvider> municipalities = new ArrayList<>();
  private final LocalProvider state;
  private final List<LocalProvider> licensed = new ArrayList<>();
  private final Siting siting;
  private final Dice dice;

  Providers(Country country, Planted planted, Dice dice) {
    this.siting = new Siting(country, dice);
    this.dice = dice;
    for (Municipality municipality : country.municipalities()) {
      String eik = Eik.ofAuthority(municipalities.size() + 1);
      String name = "Община " + municipality.name();
      municipalities.add(new LocalProvider(eik, name, "municipality", municipality));
    }
    Municipality capital = country.municipality("SOF46");
    String eik = Eik.ofAuthority(STATE_NUMBER);
    state = new LocalProvider(eik, "ДЕМО Държавен доставчик на социални услуги", "state", capital);
    for (int number = 1; number <= LICENSED - BRANCHES; number++) {
      licensed.add(licensed(number));
    }
    addBranches();
    addLookAlike(planted);
  }

  /** All providers in the order of the file. */
  List<LocalProvider> all() {
    return Stream.of(municipalities, List.of(state), licensed).flatMap(List::stream).toList();
  }

  /** Those who need licences. */
  List<LocalProvider> licensed() {
    return List.copyOf(licensed);
  }

  /** The state. */
  LocalProvider state() {
    return state;
  }

  /** The municipality itself as a provider. */
  LocalProvider of(Municipality municipality) {
    return municipalities.stream()
        .filter(provider -> provider.municipality().equals(municipality))
        .findFirst()
        .orElseThrow();
  }

  /** A provider who needs a licence, from the same oblast where there is one. */
  LocalProvider anyNear(Municipality municipality) {
    List<LocalProvider> near =
        licensed.stream()
            .filter(p -> p.municipality().oblast().equals(municipality.oblast()))
            .toList();
    return dice.pick(near.isEmpty() ? licensed : near);
  }

  private LocalProvider licensed(int number) {
    Municipality home = siting.any();
    String eik = Eik.ofCompany(number);
    String word = dice.pick(WORDS) + " " + number;
    if (number % 50 == 0) {
      return new LocalProvider(eik, "ОП \"ДЕМО " + word + "\"", "municipal-entity", home);
    }
    if (number % 64 == 0) {
      return new LocalProvider(eik, "\"DEMO CARE " + number + "\" GMBH", "eu-entity", home);
    }
    int draw = dice.between(1, 100);
    NamePattern form = FORMS.stream().filter(f -> draw <= f.percent()).findFirst().orElseThrow();
    return new LocalProvider(eik, form.pattern().replace("%s", word), "private", home);
  }

  private void addBranches() {
    for (int number = 1; number <= BRANCHES; number++) {
      LocalProvider parent = licensed.get(number);
      String eik = Eik.ofBranch(parent.eik(), number);
      licensed.add(new LocalProvider(eik, parent.name() + " - КЛОН", "private", siting.any()));
    }
  }

  /** Gives one provider the name of another, with a Latin letter that looks Cyrillic. */
  private void addLookAlike(Planted planted) {
    LocalProvider model = licensed.get(10);
    LocalProvider twin = licensed.get(11);
    String name = model.name().replace(CYRILLIC_EM, LATIN_EM);
    licensed.set(11, new LocalProvider(twin.eik(), name, twin.form(), twin.municipality()));
    planted.add(
        "provider.csv",
        twin.eik(),
        "името е като на " + model.eik() + ", но с латинско M вместо кирилско",
        "named like " + model.eik() + ", but with a Latin M for the Cyrillic one");
  }

  /** Writes provider.csv. */
  void write(CsvFile<Provider> file) {
    int line = 0;
    for (LocalProvider provider : all()) {
      line++;
      Municipality home = provider.municipality();
      String host = "demo" + line + ".example.org";
      file.row(
          new Provider(
              provider.eik(),
              provider.name(),
              provider.form(),
              home.code(),
              null,
              home.seat() + ", ул. \"Демо\" № " + dice.between(1, 99),
              "office" + line + "@example.bg",
              "+359 88 000 " + (1000 + line),
              "https://" + host));
    }
  }
}
