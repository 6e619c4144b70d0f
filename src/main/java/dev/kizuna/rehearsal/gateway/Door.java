package dev.kizuna.rehearsal.gateway;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listening socket. Hands everything over to the gateway's thread. */
final class Door extends WebSocketServer {
    private static final Logger LOGGER = LoggerFactory.getLogger(Door.class);
    private static final List<String> PATHS = List.of("/gateway", "/gateway/", "/", "");

    private final Lobby lobby;
    private final Protocol protocol;
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private int connections;

    Door(int port, Lobby lobby, Protocol protocol) {
        super(new InetSocketAddress("127.0.0.1", port), 2);
        this.lobby = lobby;
        this.protocol = protocol;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    /** Completes when the port is bound. */
    CompletableFuture<Void> open() {
        return open;
    }

    @Override
    public void onStart() {
        open.complete(null);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        String[] target = handshake.getResourceDescriptor().split("\\?", 2);
        List<String> query = target.length < 2 ? List.of() : List.of(target[1].split("&"));
        lobby.loop().run(() -> {
            boolean compressed = query.contains("compress=zlib-stream");
            Connection line = new Connection(++connections, socket, compressed, lobby);
            socket.setAttachment(line);
            if (!PATHS.contains(target[0]) || !query.contains("v=10")) {
                line.close(CloseCode.INVALID_VERSION);
            } else if (query.contains("encoding=etf")) {
                line.close(CloseCode.DECODE_ERROR);
            } else {
                line.send("{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":"
                        + lobby.settings().heartbeat().toMillis() + "}}");
            }
        });
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        lobby.loop().run(() -> protocol.receive(line(socket), text));
    }

    @Override
    public void onMessage(WebSocket socket, ByteBuffer bytes) {
        lobby.loop().run(() -> line(socket).close(CloseCode.DECODE_ERROR));
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        lobby.loop().run(() -> line(socket).closed(code, remote));
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
        if (socket == null) {
            open.completeExceptionally(failure);
        }
        LOGGER.debug("A gateway connection failed", failure);
    }

    private static Connection line(WebSocket socket) {
        return socket.getAttachment();
    }
}
