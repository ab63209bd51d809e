/** The search page of the trail. */
@NullMarked
package id.sasaran.audit.web;

import org.jspecify.annotations.NullMarked;
