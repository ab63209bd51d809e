/**
 * What others say about the work of an employee, per result and per core value.
 *
 * <p>Glossary: Feedback = umpan balik berkelanjutan, giver = pemberi umpan balik. An entry becomes visible to the
 * employee, and final, when the evaluation of its period is issued.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"shared", "audit", "organization", "cycle", "web"})
package id.sasaran.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
