package cn.kaixu.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Ready when an address answers 200. */
public record HttpProbe(URI address) implements Probe {

    private static final int TIMEOUT_MILLIS = 2000;

    @Override
    public boolean isReady(ProcessHandle process) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            return ready;
        } catch (IOException notYetListening) {
            return false;
        }
    }
}
