import { useLayoutEffect, useRef } from 'react';
import { Label, Slider, SliderFill, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step: number;
  /** The value as it is read, with its unit. */
  readonly shown: string;
  /** While it moves. */
  readonly onChange: (value: number) => void;
  /** Where it came to rest. */
  readonly onChangeEnd: (value: number) => void;
}

/** A quantity on a slider, its value beside the label. */
export function Quantity({ label, shown, ...props }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // React Aria says the bare number; heard as it is seen, it has its unit and the reader's digits.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', shown));
  return (
    <Slider className="quantity" {...props}>
      <Label className="label">{label}</Label>
      <SliderOutput className="quantity-value">{shown}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" inputRef={input} />
      </SliderTrack>
    </Slider>
  );
}
