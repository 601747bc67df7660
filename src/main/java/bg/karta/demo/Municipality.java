package bg.karta.demo;

/** A municipality: official code, oblast, name, name of its seat, population of 2013. */
record Municipality(String code, String oblast, String name, String seat, int population) {}
