package bg.karta.kind;

import bg.karta.letter.Letters;
import bg.karta.text.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds karta keeps, in the order they are imported: what others refer to comes first. */
public final class Kinds {
  private static final List<Class<? extends Record>> DECLARED =
      List.of(
          ServiceType.class,
          Settlement.class,
          Population.class,
          Norm.class,
          Provider.class,
          Licence.class,
          LicenceEvent.class,
          Service.class,
          ServiceChange.class,
          Inspection.class,
          ServiceReport.class,
          Plan.class,
          Consultation.class,
          Budget.class,
          Expenditure.class,
          Assessment.class,
          Referral.class,
          Assistance.class,
          Centre.class,
          CentreReport.class,
          Casework.class,
          CaseworkStep.class,
          FosterFamily.class,
          FosterNeed.class,
          FosterPlacement.class,
          StaffTraining.class,
          PublishedFigure.class);

  private static final List<String> BUILT_IN =
      List.of(
          "nomenclatures.csv",
          "service-types.csv",
          "indicators.csv",
          "oblasts.csv",
          "municipalities.csv");

  private static final Map<Class<? extends Record>, RecordKind> READ = new ConcurrentHashMap<>();

  private Kinds() {}

  /** All kinds. */
  public static List<RecordKind> all() {
    return DECLARED.stream().map(Kinds::of).toList();
  }

  /** The kind that a record class declares. */
  public static RecordKind of(Class<? extends Record> type) {
    return READ.computeIfAbsent(type, RecordKind::of);
  }

  /** The kind of a name such as {@code service-report} or {@code service_report}, or null. */
  public static @Nullable RecordKind find(String name) {
    String wanted = Letters.plain(name).strip().replace('_', '-');
    return all().stream()
        .filter(kind -> kind.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(null);
  }

  /**
   * A text that differs where any declaration or built-in list does. It is made of the checksums of
   * the classes, since reading the declarations themselves takes longer than many a command.
   */
  public static String fingerprint() {
    Stream<String> classes = DECLARED.stream().map(type -> type.getSimpleName() + ".class");
    List<String> files = Stream.concat(classes, BUILT_IN.stream()).toList();
    return Integer.toHexString(Arrays.hashCode(Resource.checksums(Kinds.class, files)));
  }

  /** The names of all kinds. */
  public static Stream<String> names() {
    return DECLARED.stream().map(type -> type.getAnnotation(Kind.class).name());
  }
}
