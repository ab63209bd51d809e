/** Questions across modules, limited to what the actor may see. */
@NullMarked
package id.sasaran.reporting.domain;

import org.jspecify.annotations.NullMarked;
