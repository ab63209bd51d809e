/**
 * What was reached: quarterly realizations with notes and evidence.
 *
 * <p>Glossary: Realization = realisasi of one quarter, Measured = nilai realisasi, Evidence = bukti dukung (a link; it is
 * never fetched), not due = belum waktunya diukur. A measured value is the position at the end of the quarter counted
 * from the beginning of the plan, so the last measured value of a year is the year's.
 */
@NullMarked
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"shared", "audit", "web", "organization", "cycle", "planning"})
package id.sasaran.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
