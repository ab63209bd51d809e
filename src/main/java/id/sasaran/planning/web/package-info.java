/** Pages of the plan. */
@NullMarked
package id.sasaran.planning.web;

import org.jspecify.annotations.NullMarked;
