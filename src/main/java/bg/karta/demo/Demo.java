package bg.karta.demo;

import bg.karta.kind.Assessment;
import bg.karta.kind.Assistance;
import bg.karta.kind.Budget;
import bg.karta.kind.Casework;
import bg.karta.kind.CaseworkStep;
import bg.karta.kind.Centre;
import bg.karta.kind.CentreReport;
import bg.karta.kind.Consultation;
import bg.karta.kind.Expenditure;
import bg.karta.kind.FosterFamily;
import bg.karta.kind.FosterNeed;
import bg.karta.kind.FosterPlacement;
import bg.karta.kind.Inspection;
import bg.karta.kind.Kinds;
import bg.karta.kind.Licence;
import bg.karta.kind.LicenceEvent;
import bg.karta.kind.Norm;
import bg.karta.kind.Plan;
import bg.karta.kind.Population;
import bg.karta.kind.Provider;
import bg.karta.kind.Referral;
import bg.karta.kind.Service;
import bg.karta.kind.ServiceChange;
import bg.karta.kind.ServiceReport;
import bg.karta.kind.StaffTraining;
import bg.karta.text.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The synthetic national data set: CSV files for every register karta compares, and a README.txt
 * that says what is invented and what is calibrated to published figures.
 *
 * <p>The types and how many there are of each follow published totals: community support centres,
 * crisis centres and mother-and-baby units of the end of 2022 (https://clubz.bg/139862), homes for
 * older people (https://www.265obshtini.bg/map/191), rehabilitation centres
 * (https://265obshtini.bg/map/194) and assistant support (https://265obshtini.bg/map/192) of the
 * end of 2021, institutions for adults of November 2025
 * (https://rmtv.bg/news/17642661381358/razkrivat-pet-novi-tsentara-za-vazrastni-hora). The services
 * in the community for children and families are, all types together, the 626 with 14 306 places
 * that the Ministry of Labour and Social Policy named for the end of July 2019.
 */
public final class Demo {
  /** The seed of a data set for which none is asked. */
  public static final long DEFAULT_SEED = 20_211_231L;

  private static final String README = "README.txt";
  private static final String PUBLISHED = "published-figure.csv";
  private static final int LOOKED_AT = 4096;

  private static final List<String> FILES =
      List.of(
          "assessment.csv",
          "assistance.csv",
          "budget.csv",
          "casework.csv",
          "casework-step.csv",
          "centre.csv",
          "centre-report.csv",
          "consultation.csv",
          "expenditure.csv",
          "foster-family.csv",
          "foster-need.csv",
          "foster-placement.csv",
          "inspection.csv",
          "licence.csv",
          "licence-event.csv",
          "norm.csv",
          "plan.csv",
          "population.csv",
          "provider.csv",
          "referral.csv",
          "service.csv",
          "service-change.csv",
          "service-homes.csv",
          "service-report.csv",
          "service-report-homes.csv",
          "training.csv",
          PUBLISHED,
          README);

  private final Path dir;
  private final long seed;
  private final Planted planted = new Planted();
  private final Country country = Country.load();
  private final List<ServicePattern> types = ServicePattern.all();
  private final Volume volume;
  private final boolean fitted;
  private final Map<String, Integer> before = new HashMap<>();

  private Demo(Path dir, DemoSetting options) {
    this.dir = dir;
    this.seed = options.seed();
    this.volume = Volume.of(options.rows(), Services.standard(types));
    this.fitted = options.rows() == null;
  }

  /** The names of the files that a data set consists of. */
  public static List<String> files() {
    return FILES;
  }

  /**
   * Whether a file is one of a data set, be it of another seed: a table says so in its headings.
   */
  public static boolean isOwn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String first = firstLine(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
      String name = String.valueOf(file.getFileName());
      boolean fixed = name.equals(README) || name.equals(PUBLISHED);
      return first.isEmpty()
          || first.endsWith("," + CsvFile.LABEL)
          || (fixed && first.equals(firstLine(Resource.text(Demo.class, name))));
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  /**
   * Writes the data set into a directory, which is made where it does not exist; files of the same
   * names are replaced.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(Path dir, DemoSetting options) throws IOException {
    Files.createDirectories(dir);
    new Demo(dir, options).write();
  }

  private void write() throws IOException {
    Providers providers = new Providers(country, planted, dice("provider"));
    List<SizedService> services = Services.of(types, country, providers, volume, dice("service"));
    writeTerritories();
    writeRegisters(providers, services);
    writeReferral(services);
    List<Homes.Home> homes = Homes.of(services, country, dice("home"));
    writePlanning(services, homes);
    writeChildren(providers, homes);
    writeCentres();
    writePublished();
    writeReadme();
  }

  /** What was published in truth, to compare with: nothing in it is synthetic. */
  private void writePublished() throws IOException {
    String text = Resource.text(Demo.class, PUBLISHED);
    // Only the standard set was fitted to what was published.
    String said = fitted ? text : text.replaceAll(",(?=\\R)", ",no");
    Files.writeString(dir.resolve(PUBLISHED), said, StandardCharsets.UTF_8);
  }

  private void writeTerritories() throws IOException {
    try (CsvFile<Population> file = file(Population.class);
        CsvFile<Norm> norms = file(Norm.class)) {
      new Populations(dice("population"), file).write(country);
      Norms.write(norms);
    }
  }

  private void writeRegisters(Providers providers, List<SizedService> services) throws IOException {
    try (CsvFile<Provider> file = file(Provider.class)) {
      providers.write(file);
    }
    List<Licence> licences = Licences.of(providers.licensed(), services, planted, dice("licence"));
    try (CsvFile<Licence> file = file(Licence.class);
        CsvFile<LicenceEvent> events = file(LicenceEvent.class)) {
      Licences.write(licences, file);
      LicenceEvents.write(licences, planted, events);
    }
    try (CsvFile<Service> file = file(Service.class);
        CsvFile<ServiceChange> changes = file(ServiceChange.class)) {
      Services.write(services, file);
      ServiceChanges.write(services, volume.start(), changes);
    }
    writeConduct(services);
  }

  private void writeConduct(List<SizedService> services) throws IOException {
    try (CsvFile<Inspection> inspections = file(Inspection.class);
        CsvFile<ServiceReport> file = file(ServiceReport.class)) {
      new Inspections(planted, dice("inspection"), inspections).write(services);
      Reports reports = new Reports(volume, planted, dice("service-report"), file);
      reports.write(services);
      before.putAll(reports.before());
    }
  }

  private void writeCentres() throws IOException {
    List<EmploymentCentre> centres = EmploymentCentres.of(country);
    CentreReports reports = new CentreReports(centres, dice("centre-report"));
    try (CsvFile<Centre> file = file(Centre.class);
        CsvFile<CentreReport> told = file(CentreReport.class)) {
      EmploymentCentres.write(centres, file);
      reports.write(told);
    }
    try (CsvFile<Casework> file = file(Casework.class);
        CsvFile<CaseworkStep> steps = file(CaseworkStep.class)) {
      new Caseworks(centres, reports, dice("casework")).write(file, steps);
    }
  }

  private void writeReferral(List<SizedService> services) throws IOException {
    Residents residents = new Residents(country, dice("resident"));
    List<Assessments.Assessed> assessed;
    try (CsvFile<Assessment> file = file(Assessment.class)) {
      assessed = new Assessments(residents, planted, dice("assessment"), file).write();
    }
    try (CsvFile<Referral> file = file(Referral.class)) {
      new Referrals(residents, planted, dice("referral"), file).write(assessed, services);
    }
    try (CsvFile<Assistance> file = file(Assistance.class)) {
      new Assistances(dice("assistance"), file).write(assessed.subList(0, Assessments.ASSISTED));
    }
  }

  private void writePlanning(List<SizedService> services, List<Homes.Home> homes)
      throws IOException {
    writeMap(services);
    writeMoney(services, homes);
  }

  private void writeMoney(List<SizedService> services, List<Homes.Home> homes) throws IOException {
    List<Budgets.BudgetLine> lines = Budgets.of(services, types, planted, dice("budget"));
    try (CsvFile<Budget> file = file(Budget.class)) {
      Budgets.write(lines, file);
    }
    try (CsvFile<Expenditure> file = file(Expenditure.class)) {
      new Expenditures(lines, planted, dice("expenditure"), file).write(services, homes);
    }
  }

  private void writeMap(List<SizedService> services) throws IOException {
    Proposals proposals;
    try (CsvFile<Plan> file = file(Plan.class)) {
      List<PlanLine> map = new Plans(country, services, planted, dice("plan")).write(types, file);
      proposals = new Proposals(country, planted, dice("proposal"));
      proposals.write(map, types, file);
    }
    try (CsvFile<Consultation> file = file(Consultation.class)) {
      new Consultations(planted, dice("consultation"))
          .write(proposals.proposers(), country.oblasts(), file);
    }
  }

  private void writeChildren(Providers providers, List<Homes.Home> homes) throws IOException {
    try (CsvFile<Service> file = file("service-homes", Service.class)) {
      Homes.write(homes, providers, file);
    }
    try (CsvFile<ServiceReport> file = file("service-report-homes", ServiceReport.class)) {
      HomeReports.write(homes, YearMonth.from(volume.start()), before, dice("home-report"), file);
    }
    List<FosterHousehold> families = FosterFamilies.of(country, dice("foster-family"));
    FosterPlacements.play(families, new People(), planted, dice("foster-placement"));
    try (CsvFile<FosterFamily> file = file(FosterFamily.class)) {
      FosterFamilies.write(families, file);
    }
    try (CsvFile<FosterPlacement> file = file(FosterPlacement.class)) {
      FosterPlacements.write(families, file);
    }
    try (CsvFile<FosterNeed> file = file(FosterNeed.class)) {
      FosterNeeds.write(families, dice("foster-need"), file);
    }
    try (CsvFile<StaffTraining> file = file(StaffTraining.class)) {
      Trainings.write(country, providers, dice("training"), file);
    }
  }

  private void writeReadme() throws IOException {
    String text =
        Resource.text(Demo.class, README)
            .replace("@seed@", Long.toString(seed))
            .replace("@reports@", Long.toString(volume.rows()))
            .replace("@planted-bg@", planted.inBulgarian())
            .replace("@planted-en@", planted.inEnglish());
    Files.writeString(dir.resolve(README), text, StandardCharsets.UTF_8);
  }

  private <R extends Record> CsvFile<R> file(Class<R> kind) throws IOException {
    return file(Kinds.of(kind).name(), kind);
  }

  private <R extends Record> CsvFile<R> file(String name, Class<R> kind) throws IOException {
    return new CsvFile<>(dir.resolve(name + ".csv"), Kinds.of(kind));
  }

  private Dice dice(String topic) {
    return new Dice(seed, topic);
  }
}
