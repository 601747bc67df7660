package bg.karta.demo;

/** A provider of services, at home in a municipality. */
record LocalProvider(String eik, String name, String form, Municipality municipality) {

  /** Whether чл. 15 services may be provided only under a licence of the agency. */
  boolean needsLicence() {
    return !form.equals("municipality") && !form.equals("state");
  }
}
