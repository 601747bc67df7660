package bg.karta.demo;

import java.time.LocalDate;

/** A service in the register. */
record SizedService(
    String id,
    String name,
    ServicePattern type,
    LocalProvider provider,
    Municipality municipality,
    Size size,
    String funding,
    LocalDate opened) {}
