package bg.karta.picture;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** JSON of borders, read no further than there may be points, or as much of anything else. */
final class CountedJson extends JsonParserDelegate {
  /** A point is two numbers, and so many brackets, names and values are more than its share. */
  private static final int SHARE = 8;

  private final Path file;
  private final Limits limits;
  private final long most;
  private long numbers;
  private long tokens;

  CountedJson(JsonParser json, Path file, Limits limits) {
    super(json);
    this.file = file;
    this.limits = limits;
    this.most = limits.of(Limit.BORDER_POINTS);
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    return counted(super.nextToken());
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    String name = super.nextFieldName();
    counted(currentToken());
    return name;
  }

  private @Nullable JsonToken counted(@Nullable JsonToken token) {
    tokens++;
    numbers += token != null && token.isNumeric() ? 1 : 0;
    if (numbers > 2 * most || tokens > SHARE * most) {
      throw limits.over(Limit.BORDER_POINTS, "failure.borders.large", file);
    }
    return token;
  }
}
