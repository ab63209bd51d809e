package id.sasaran.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser process of a test run: the system's Chromium, driven by Playwright. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> PATHS = List.of(
            "/usr/bin/chromium",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /** Whether a missing browser is a failure ({@code -Dsasaran.browser=required}). */
    static boolean required() {
        return "required".equals(System.getProperty("sasaran.browser"));
    }

    /** The browser's program, where there is one. */
    static Optional<Path> executable() {
        Stream<String> configured = Stream.ofNullable(System.getenv("SASARAN_CHROMIUM"));
        Stream<String> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.of(configured, PATHS.stream(), onPath)
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The running browser; the first call starts it. */
    static com.microsoft.playwright.Browser start() {
        return Holder.BROWSER;
    }

    @SuppressWarnings("resource") // lives as long as the test run
    private static com.microsoft.playwright.Browser launch() {
        Path program = executable()
                .orElseThrow(() -> new IllegalStateException(
                        "Browser tests are required (-Dsasaran.browser=required) and no Chromium was found"));
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage")));
    }

    private static final class Holder {
        static final com.microsoft.playwright.Browser BROWSER = launch();
    }
}
