/** The home page and the pages on people. */
@NullMarked
package id.sasaran.reporting.web;

import org.jspecify.annotations.NullMarked;
