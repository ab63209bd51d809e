/** Pages of evaluation. */
@NullMarked
package id.sasaran.evaluation.web;

import org.jspecify.annotations.NullMarked;
