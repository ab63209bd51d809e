/**
 * Agencies, the unit tree, people and their dated assignments, and who answers for whom on a date.
 *
 * <p>Glossary: Agency = instansi, Unit = unit kerja (unor), Employee = pegawai ASN, Assignment = penempatan, Assessor =
 * pejabat penilai kinerja, Superior = atasan pejabat penilai kinerja.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"shared", "audit", "web"})
package id.sasaran.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
