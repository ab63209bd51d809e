package id.sasaran.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * A page that goes out in one piece when the request ends. Otherwise the template engine's flush commits the answer
 * first, and the session is saved then and read from the database once more at the end.
 */
final class OnePieceResponse extends HttpServletResponseWrapper {

    /** Bytes; more than the longest page. */
    private static final int BUFFER = 256 * 1024;

    OnePieceResponse(HttpServletResponse response) {
        super(response);
        response.setBufferSize(BUFFER);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(super.getWriter()) {
            @Override
            public void flush() {
                // at the end of the request the container does it
            }
        };
    }
}
