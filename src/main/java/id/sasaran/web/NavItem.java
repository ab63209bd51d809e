package id.sasaran.web;

/** An entry of the main navigation as shown; {@code count} 0 shows no count. */
public record NavItem(String href, String icon, String labelKey, boolean current, int count) {}
