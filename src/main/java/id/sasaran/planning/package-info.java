/**
 * The yearly plan: written by the employee, agreed with the assessor.
 *
 * <p>Glossary: Plan = SKP (sasaran kinerja pegawai), WorkResult = RHK (rencana hasil kerja), Indicator = IKI (indikator
 * kinerja individu), Target = target, Expectation = ekspektasi khusus pimpinan on a core value.
 */
@NullMarked
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"shared", "audit", "web", "organization", "cycle"})
package id.sasaran.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
