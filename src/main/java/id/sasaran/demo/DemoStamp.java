package id.sasaran.demo;

/** Version of the demo data. Raise it when the story or what it leaves in the database changes. */
final class DemoStamp {

    /** Stands in the mark while the data is being made, so that a half-made one is recognized. */
    static final String UNFINISHED = "unfinished";

    private static final String VERSION = "1";

    private DemoStamp() {}

    /** The mark of finished data. */
    static String value() {
        return VERSION;
    }
}
