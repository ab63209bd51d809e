/** Journeys through the pages in a real browser. */
@NullMarked
package id.sasaran.ui;

import org.jspecify.annotations.NullMarked;
