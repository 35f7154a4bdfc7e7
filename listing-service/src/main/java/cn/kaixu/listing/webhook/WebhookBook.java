package cn.kaixu.listing.webhook;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation can do with its webhooks: add, try, look up what was sent, send again, remove. */
@Component
public class WebhookBook {

    /** The event of a test, which concerns no batch. */
    public static final String PING = "ping";

    private static final int MOST_WEBHOOKS = 5;
    private static final int LONGEST_URL = 500;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final WebhookSender sender;
    private final Vault vault;
    private final Clock clock;
    private final boolean loopbackAllowed;

    WebhookBook(
            WebhookTable webhooks,
            DeliveryTable deliveries,
            WebhookSender sender,
            Vault vault,
            Clock clock,
            WebhookProperties properties) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.vault = vault;
        this.clock = clock;
        this.loopbackAllowed = properties.loopback();
    }

    /** A webhook just made, and its secret, which is told this once. */
    public record Added(Webhook webhook, String secret) {}

    /** Registers an address. */
    @Transactional
    public Added add(String organisation, String address, String by) {
        URI url = accepted(address);
        if (webhooks.of(organisation).size() >= MOST_WEBHOOKS) {
            throw new Refused(WebhookRefusal.TOO_MANY_WEBHOOKS, MOST_WEBHOOKS);
        }
        String id = UUID.randomUUID().toString();
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String kept = vault.store(subject(id), "webhook", Map.of("secret", secret));
        Webhook webhook = new Webhook(id, organisation, url, kept, by, clock.instant());
        if (!webhooks.add(webhook)) {
            throw new Refused(WebhookRefusal.WEBHOOK_EXISTS);
        }
        return new Added(webhook, secret);
    }

    public List<Webhook> of(String organisation) {
        return webhooks.of(organisation);
    }

    /** Removes an address with its log, and destroys the secret. */
    @Transactional
    public void remove(String organisation, String id) {
        if (!webhooks.remove(organisation, id)) {
            throw new NotFound(id);
        }
        vault.erase(subject(id));
    }

    /** Sends something that is no news, to see whether it arrives. */
    @Transactional
    public Delivery ping(String organisation, String id) {
        require(organisation, id);
        return read(deliveries.add(id, PING, clock.instant()));
    }

    public Page<Delivery> log(String organisation, String id, PageRequest page) {
        require(organisation, id);
        return deliveries.page(id, page);
    }

    /** Sends a delivery once more under the same id, whatever became of it before. */
    @Transactional
    public Delivery sendAgain(String organisation, String id, UUID delivery) {
        require(organisation, id);
        if (deliveries
                .find(delivery)
                .filter(found -> found.webhookId().equals(id))
                .isEmpty()) {
            throw new NotFound(delivery.toString());
        }
        deliveries.sendAgain(delivery);
        return read(delivery);
    }

    private URI accepted(String address) {
        URI url = parsed(address);
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http") && loopbackAllowed;
        boolean spelled = url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null;
        if (!spelled || !(plain || scheme.equals("https"))) {
            throw new Refused(WebhookRefusal.WEBHOOK_URL_NOT_ACCEPTED);
        }
        if (plain ? !sender.reachesThisMachine(url.getHost()) : !sender.reaches(url.getHost())) {
            throw new Refused(WebhookRefusal.WEBHOOK_ADDRESS_NOT_ALLOWED, url.getHost());
        }
        return url;
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address.length() > LONGEST_URL ? "" : address.strip());
        } catch (IllegalArgumentException e) {
            Refused refused = new Refused(WebhookRefusal.WEBHOOK_URL_NOT_ACCEPTED);
            refused.initCause(e);
            throw refused;
        }
    }

    private void require(String organisation, String id) {
        if (webhooks.find(organisation, id).isEmpty()) {
            throw new NotFound(id);
        }
    }

    private Delivery read(UUID id) {
        return deliveries.find(id).orElseThrow();
    }

    private static String subject(String id) {
        return "webhook:" + id;
    }
}
