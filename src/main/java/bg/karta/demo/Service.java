package bg.karta.demo;

import java.time.LocalDate;

/** A service in the register. */
record Service(
    String id,
    String name,
    ServiceType type,
    Provider provider,
    Municipality municipality,
    Size size,
    String funding,
    LocalDate opened) {}
