/** What all tests share: one database, one application context, one clock, fixtures. */
@NullMarked
package id.sasaran.support;

import org.jspecify.annotations.NullMarked;
