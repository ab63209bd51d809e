/** Pages on reports that the shown assessor is wrong. */
@NullMarked
package id.sasaran.organization.web;

import org.jspecify.annotations.NullMarked;
