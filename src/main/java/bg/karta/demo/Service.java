package bg.karta.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service in the register; one that is closed reports nothing. */
record Service(
    String id,
    String name,
    ServiceType type,
    Provider provider,
    Municipality municipality,
    Size size,
    String funding,
    LocalDate opened,
    @Nullable LocalDate closed) {}
