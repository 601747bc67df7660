package bg.karta.store;

import bg.karta.KartaRun;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A register of two people, and a program that is killed while it erases one of them. */
final class ErasedPerson {
  static final PersonKey KEY =
      Objects.requireNonNull(PersonKey.of(List.of("0123456789abcdef".repeat(4))));
  static final PersonKey LONGER =
      Objects.requireNonNull(
          PersonKey.of(List.of("0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4))));
  static final PersonalNumber HE = new PersonalNumber(PersonalNumber.Type.EGN, "6101057509");
  static final PersonalNumber SHE = new PersonalNumber(PersonalNumber.Type.EGN, "0844298231");

  private ErasedPerson() {}

  static void fill(Path register) {
    try (Database open = Database.open(register, Database.Mode.CREATE, Duration.ZERO)) {
      new PersonTokens(open).keep(KEY, "2026-01-01");
      for (PersonalNumber person : List.of(HE, SHE)) {
        open.execute(
            "INSERT INTO assessment (person, date, municipality, batch, origin, origin_row)"
                + " VALUES ('%s', '2025-03-10', 'BGS01', 0, 1, 2)".formatted(KEY.token(person)));
      }
    }
  }

  /** Whatever in a file has the form of a token. */
  static Set<String> tokens(Path file) throws IOException {
    Set<String> tokens = new HashSet<>();
    TokenScan.finds(
        file,
        token -> {
          tokens.add(token);
          return false;
        });
    return tokens;
  }

  static Erasure erasure(Path register, Signature signature) {
    return new Erasure(register, Duration.ofSeconds(30), signature, "молба");
  }

  /** Waits while the entry is signed, when the person is gone from the copy. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    Signature usual = KartaRun.SIGNATURE;
    Signature waiting =
        new Signature(
            usual.user(), null, null, usual.version(), "", usual.begun(), ErasedPerson::told);
    erasure(Path.of(args[0]), waiting).run(KEY.token(HE));
  }

  @SuppressWarnings("SystemOut")
  private static Duration told() {
    System.out.println("erasing");
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Duration.ZERO;
  }
}
