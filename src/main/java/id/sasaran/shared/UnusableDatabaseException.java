package id.sasaran.shared;

/** The application must not start on the database that it was given. */
public final class UnusableDatabaseException extends RuntimeException {

    private final String remedy;

    public UnusableDatabaseException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What the operator does about it. */
    public String remedy() {
        return remedy;
    }
}
