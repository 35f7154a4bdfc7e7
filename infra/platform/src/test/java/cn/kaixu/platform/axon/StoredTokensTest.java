package cn.kaixu.platform.axon;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The token of a view that is being rebuilt can be stored and read again; a service that restarts then depends on it. */
class StoredTokensTest {

    private final Serializer serializer = new SerializerConfiguration().serializer(new AnnotationRevisionResolver());

    @Test
    void readsTheTokenOfAReplay() {
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(0), null);
        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
        TrackingToken read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(token);
    }
}
