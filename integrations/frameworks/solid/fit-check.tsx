import 'massage-fit-check/define';
import { createSignal, Show } from 'solid-js';

/** A clinic's page. Solid takes what changes for a property: `attr:` makes it an attribute. */
export function FitCheck(props: { readonly bookingUrl: string }) {
  let check: HTMLElementTagNameMap['massage-fit-check'] | undefined;
  const [isOver, setIsOver] = createSignal(false);
  return (
    <>
      <massage-fit-check
        ref={element => {
          check = element;
        }}
        attr:booking-url={props.bookingUrl}
        clinic-name="Your Clinic"
        theme="auto"
        start="questions"
        forward-utm=""
        prop:config={{ bookingUrls: { prenatal: '/pregnancy-massage' } }}
        on:mfc-complete={() => setIsOver(true)}
        on:mfc-step={({ detail }) => console.log(detail.index, detail.total)}
      >
        <a href={props.bookingUrl}>Book a consultation</a>
      </massage-fit-check>
      <Show when={isOver()}>
        <button type="button" onClick={() => check?.restart()}>
          Begin again
        </button>
      </Show>
    </>
  );
}
