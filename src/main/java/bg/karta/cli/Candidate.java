package bg.karta.cli;

/**
 * What a shell may put where the cursor is.
 *
 * @param text the word
 * @param says what it is, in the user's language; empty where the word says it all
 */
record Candidate(String text, String says) {}
