/**
 * Price guidance (定价指导) after the fee guideline 国知办发运字〔2022〕56号: five methods, each giving a figure only where every input has a source. Pure;
 * start with {@code FeeReckoning}.
 */
@NullMarked
package cn.kaixu.listing.price;

import org.jspecify.annotations.NullMarked;
