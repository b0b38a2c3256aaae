import 'massage-fit-check/define';
import { useRef, useState } from 'react';

/** A clinic's page: React 19 sets attributes and `config` on the tag, and listens to its events. */
export function FitCheck({ bookingUrl }: { readonly bookingUrl: string }) {
  const check = useRef<HTMLElementTagNameMap['massage-fit-check']>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <>
      <massage-fit-check
        ref={check}
        booking-url={bookingUrl}
        clinic-name="Your Clinic"
        theme="auto"
        start="questions"
        forward-utm
        config={{ bookingUrls: { prenatal: '/pregnancy-massage' } }}
        onmfc-complete={() => setIsOver(true)}
        onmfc-step={({ detail }) => console.log(detail.index, detail.total)}
      >
        <a href={bookingUrl}>Book a consultation</a>
      </massage-fit-check>
      {isOver && (
        <button type="button" onClick={() => check.current?.restart()}>
          Begin again
        </button>
      )}
    </>
  );
}
