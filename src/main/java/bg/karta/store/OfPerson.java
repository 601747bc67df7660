package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which records of a kind are those of the person {@code :token}, as conditions in SQL on its table
 * or that of its history.
 *
 * <p>A record is the person's where a field that it cannot do without names the person, or a record
 * of the person's: steps go with their casework, or they would belong to nothing. A record that
 * names the person in a field which may be blank is another's: the field is blanked and the record
 * stays. Only where the record that it hangs on is not in the register, so that the field alone
 * tells whose it is, does it go too.
 *
 * @param own that a record is the person's
 * @param blanked the fields that name the person in records of others
 */
record OfPerson(RecordKind kind, String own, List<Blanked> blanked) {
  /**
   * A field that may name the person in a record of somebody else.
   *
   * @param condition that it does
   */
  record Blanked(String name, String condition) {}

  /** Keeps its own copy of the fields. */
  OfPerson {
    blanked = List.copyOf(blanked);
  }

  /** The kinds that can have something of a person, in their order. */
  static List<OfPerson> all() {
    List<OfPerson> all = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      OfPerson of = of(kind, all);
      if (!of.own.equals(NOBODY) || !of.blanked.isEmpty()) {
        all.add(of);
      }
    }
    return all;
  }

  private static final String NOBODY = "FALSE";

  /** That a record names the person, but is another's. */
  String mention() {
    return blanked.isEmpty()
        ? NOBODY
        : blanked.stream().map(Blanked::condition).collect(Collectors.joining(" OR "));
  }

  private static OfPerson of(RecordKind kind, List<OfPerson> before) {
    List<String> own = new ArrayList<>();
    List<FieldSpec> optional = new ArrayList<>();
    List<String> orphaned = new ArrayList<>();
    for (FieldSpec field : kind.fields()) {
      for (OfPerson parent : before) {
        if (parent.kind.table().equals(field.ref()) && field.required()) {
          orphaned.add(field.name() + " NOT IN (" + parent.keys("TRUE") + ")");
        }
      }
      if (!names(field, before).isEmpty()) {
        if (field.required()) {
          own.add(names(field, before));
        } else {
          optional.add(field);
        }
      }
    }
    for (FieldSpec field : optional) {
      orphaned.forEach(orphan -> own.add("(" + names(field, before) + " AND " + orphan + ")"));
    }
    String all = own.isEmpty() ? NOBODY : String.join(" OR ", own);
    return new OfPerson(
        kind,
        all,
        optional.stream()
            .map(
                field ->
                    new Blanked(
                        field.name(),
                        "(" + names(field, before) + " AND (" + all + ") IS NOT TRUE)"))
            .toList());
  }

  /** That a field names the person or a record of the person's; empty where it can do neither. */
  private static String names(FieldSpec field, List<OfPerson> before) {
    if (field.type() == FieldType.PERSON) {
      return field.name() + " = :token";
    }
    return before.stream()
        .filter(parent -> parent.kind.table().equals(field.ref()))
        .map(parent -> field.name() + " IN (" + parent.keys(parent.own) + ")")
        .findFirst()
        .orElse("");
  }

  private String keys(String condition) {
    return "SELECT " + KindTable.keys(kind) + " FROM main." + kind.table() + " WHERE " + condition;
  }
}
