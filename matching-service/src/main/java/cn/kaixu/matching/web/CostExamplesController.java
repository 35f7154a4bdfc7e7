package cn.kaixu.matching.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;

import cn.kaixu.matching.price.CostReckoning;
import cn.kaixu.matching.price.CostTable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows owners who choose a fee standard what firms will later read beside it, reckoned by the same rules. Nothing is kept. */
@RestController
@PermitAll
class CostExamplesController {

    /** One table a standard, in the order they were sent. */
    @PostMapping("/api/pool/cost-examples")
    List<CostTable> examples(@Valid @RequestBody CostExamplesRequest request) {
        return request.standards().stream()
                .map(standard -> CostReckoning.of(standard.royalty(), request.yearlySales()))
                .toList();
    }
}
