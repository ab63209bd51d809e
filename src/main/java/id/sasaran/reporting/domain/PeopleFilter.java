package id.sasaran.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among people.
 *
 * @param text part of a name, or the beginning of an employee number; empty for all
 * @param unit top of a unit subtree; null for all
 * @param state such as {@code plan:DRAFT}; empty for all
 */
public record PeopleFilter(String text, @Nullable UUID unit, String state) {}
