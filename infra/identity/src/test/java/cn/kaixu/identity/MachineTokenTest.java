package cn.kaixu.identity;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A bureau system asks for a token on its own behalf. */
class MachineTokenTest extends RunningIdentity {

    private static final Map<String, String> REQUEST = Map.of("grant_type", "client_credentials", "scope", "kaixu");

    @Test
    void carriesTheBureauInTheToken() throws Exception {
        HttpResponse<String> answer = TokenEndpoint.ask("yichang-bureau-system", MACHINE_SECRET, REQUEST);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode claims = TokenEndpoint.claims(
                TokenEndpoint.read(answer.body()).get("access_token").asString());
        assertThat(claims.get("sub").asString()).isEqualTo("yichang-bureau-system");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"bureau-clerk\"]");
        assertThat(claims.at("/organisation/id").asString()).isEqualTo("yichang-ipo");
        assertThat(claims.get("place").asString()).isEqualTo("420500");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        assertThat(TokenEndpoint.ask("wuhan-bureau-system", "wrong", REQUEST).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesToActAsAPerson() throws Exception {
        assertThat(TokenEndpoint.ask("kaixu-gateway", GATEWAY_SECRET, REQUEST).statusCode())
                .isEqualTo(400);
    }
}
