package bg.karta.cli.complete;

/**
 * What a shell may put where the cursor is.
 *
 * @param text the word
 * @param says what it is, in the user's language; empty where the word says it all
 */
public record Candidate(String text, String says) {}
