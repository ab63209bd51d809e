/**
 * Ratings and predicates: unit achievement, the evaluation of one employee in one period, and why it came out so.
 *
 * <p>Glossary: Evaluation = evaluasi kinerja pegawai, Rating = rating hasil kerja or rating perilaku kerja, Predicate =
 * predikat kinerja pegawai, Quadrant = kuadran kinerja, UnitAchievement = capaian kinerja organisasi, Mark = the
 * assessor's working mark on one result or value (not printed), final = bersifat final: no objection.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"shared", "audit", "web", "organization", "cycle", "planning", "progress", "feedback"})
package id.sasaran.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
