/**
 * Appraisal years, their periods and evaluation windows, and the behaviour catalogue.
 *
 * <p>Glossary: Cycle = tahun penilaian, Period = periode evaluasi (triwulan or tahunan), BehaviorValue = nilai dasar ASN
 * BerAKHLAK.
 */
@NullMarked
@ApplicationModule(
        displayName = "Cycle",
        allowedDependencies = {"shared", "audit", "organization"})
package id.sasaran.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
