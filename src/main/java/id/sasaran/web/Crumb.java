package id.sasaran.web;

import org.jspecify.annotations.Nullable;

/** One step of the path above a page; the last has no address. */
public record Crumb(String label, @Nullable String href) {}
