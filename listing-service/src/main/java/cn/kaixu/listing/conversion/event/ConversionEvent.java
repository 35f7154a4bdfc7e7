package cn.kaixu.listing.conversion.event;

import cn.kaixu.listing.conversion.value.ConversionId;

/** Everything that can happen while a pilot declaration becomes a statutory one. */
public sealed interface ConversionEvent
        permits ConversionPrepared, ConversionUndone, ConversionFiled, ConversionAccepted, ConversionRefused {

    ConversionId conversionId();

    /** The round of the declaration. */
    int round();
}
