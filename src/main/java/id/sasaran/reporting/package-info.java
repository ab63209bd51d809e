/**
 * The home page and the lists of people with where each stands. Reads everything, changes nothing; the only module that
 * reads other modules' tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "audit",
            "web",
            "organization",
            "identity",
            "cycle",
            "planning",
            "progress",
            "feedback",
            "evaluation"
        })
package id.sasaran.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
