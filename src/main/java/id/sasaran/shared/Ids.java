package id.sasaran.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Makes the ids of all rows. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new time-ordered id (UUID version 7): inserts stay together in the index, and nobody can guess it. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
