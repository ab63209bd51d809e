/** Tests that read sources, routes and the schema, and refuse what reviews would have to refuse again and again. */
@NullMarked
package id.sasaran.guard;

import org.jspecify.annotations.NullMarked;
