package id.sasaran.web;

import org.jspecify.annotations.Nullable;

/** Addresses of the neighbouring parts of a list; null where there is none. */
public record KeysetPage(
        @Nullable String previousHref, @Nullable String nextHref) {}
