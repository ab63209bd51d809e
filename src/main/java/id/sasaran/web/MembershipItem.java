package id.sasaran.web;

/** An agency that the account belongs to; {@code id} is what the form of the choice sends. */
public record MembershipItem(String id, String label, boolean current) {}
