/** Pages of progress. */
@NullMarked
package id.sasaran.progress.web;

import org.jspecify.annotations.NullMarked;
