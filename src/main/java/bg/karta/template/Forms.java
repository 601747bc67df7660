package bg.karta.template;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Marker;
import bg.karta.kind.RecordKind;
import bg.karta.template.FormField.Bounds;
import bg.karta.template.FormField.Choice;
import bg.karta.template.FormField.Labels;
import bg.karta.template.FormField.Reference;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the form of a kind from its declaration. */
public final class Forms {
  /** More choices than this are not all listed in a sentence. */
  private static final int CHOICES_TOLD = 12;

  private final RecordKind kind;
  private final Messages messages;

  private Forms(RecordKind kind, Messages messages) {
    this.kind = kind;
    this.messages = messages;
  }

  /** The form of a kind in the language of the messages. */
  public static Form of(RecordKind kind, Messages messages) {
    return new Forms(kind, messages).form();
  }

  private Form form() {
    return new Form(
        kind.name(),
        kind.title(messages.lang()),
        kind.fields().stream().map(this::field).toList(),
        kind.key().stream().map(FieldSpec::name).toList(),
        Marker.EXAMPLE,
        Marker.EXPLANATIONS);
  }

  private FormField field(FieldSpec field) {
    Shape shape = Shape.of(field);
    List<Choice> choices = Choices.of(field, messages.lang());
    return new FormField(
        field.name(),
        messages.lang() == Lang.BG ? field.bg().get(0) : field.name(),
        shape.type(),
        field.required() && !isTold(field),
        new Labels(
            messages.get("template.type." + field.type()), allowed(shape, choices), remark(field)),
        shape.limits(),
        choices,
        Choices.isOpen(field),
        reference(field),
        field.example());
  }

  /** Whether a required field follows from other cells of a row. */
  private boolean isTold(FieldSpec field) {
    return kind.preparation().mayLackColumn(field);
  }

  private String allowed(Shape shape, List<Choice> choices) {
    if (shape.type() == FormField.Type.BOOLEAN) {
      return "";
    }
    if (choices.size() > CHOICES_TOLD) {
      return messages.get("template.allowed.many", choices.size());
    }
    if (!choices.isEmpty()) {
      return choices.stream().map(Choice::label).collect(Collectors.joining("; "));
    }
    return shape.type() == FormField.Type.YEAR ? "" : bounds(shape.limits());
  }

  private String bounds(Bounds limits) {
    if (limits.min() == null) {
      return limits.max() == null ? "" : messages.get("template.allowed.to", plain(limits.max()));
    }
    return limits.max() == null
        ? messages.get("template.allowed.from", plain(limits.min()))
        : messages.get("template.allowed.between", plain(limits.min()), plain(limits.max()));
  }

  private static String plain(Number bound) {
    return bound.doubleValue() == Math.rint(bound.doubleValue())
        ? Long.toString(bound.longValue())
        : bound.toString();
  }

  private String remark(FieldSpec field) {
    List<String> remarks = new ArrayList<>();
    if (field.key()) {
      remarks.add(messages.get("template.remark.key"));
    }
    if (field.required() && isTold(field)) {
      remarks.add(messages.get("template.remark.told"));
    }
    RecordKind other = referred(field);
    if (other != null) {
      remarks.add(messages.get("template.remark.reference", other.title(messages.lang())));
    }
    return String.join(" ", remarks);
  }

  private static @Nullable RecordKind referred(FieldSpec field) {
    return field.ref() == null ? null : Objects.requireNonNull(Kinds.find(field.ref()));
  }

  private static @Nullable Reference reference(FieldSpec field) {
    RecordKind other = referred(field);
    return other == null ? null : new Reference(other.name(), other.key().get(0).name());
  }
}
